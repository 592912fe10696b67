"""Messages in windows of their own: looked at, compared, made fit to be shared."""
