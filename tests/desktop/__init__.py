"""The window, with a real file below it and no screen."""
