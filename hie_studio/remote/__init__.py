"""The Studio at a runtime that runs elsewhere: connect, watch, steer, let go."""
