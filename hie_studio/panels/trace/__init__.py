"""The story of one message."""

from hie_studio.panels.trace.panel import TracePanel as TracePanel
