"""The list of problems."""

from hie_studio.panels.problems.panel import ProblemsPanel as ProblemsPanel
