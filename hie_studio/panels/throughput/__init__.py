"""Graphs of the last minutes."""

from hie_studio.panels.throughput.panel import ThroughputPanel as ThroughputPanel
