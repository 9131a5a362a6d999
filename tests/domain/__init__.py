"""Facts: values, days and what people type, without a screen and without a file."""
