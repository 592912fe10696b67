"""The list of messages."""

from hie_studio.panels.messages.panel import MessagesPanel as MessagesPanel
