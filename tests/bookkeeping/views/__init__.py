"""What screens list, without a screen."""
