"""The runtime's log and the test message sender."""

from hie_studio.panels.console.panel import ConsolePanel as ConsolePanel
from hie_studio.panels.console.send_test import SendTestPanel as SendTestPanel
