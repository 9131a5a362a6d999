"""Records of zakat years: what a statement says, as values and as the text that a closed year keeps."""
