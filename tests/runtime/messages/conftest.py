from hypothesis import settings

# Two cores shared by everybody: an example that takes long says nothing about the code.
settings.register_profile("shared machine", deadline=None)
settings.load_profile("shared machine")
