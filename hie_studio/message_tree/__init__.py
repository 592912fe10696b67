"""Messages and schemas as trees of named places, whose paths can be read, copied and dragged."""
