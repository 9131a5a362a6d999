"""Charts: series as figures for the window, a picture and the statement alike, each with its table and its sentence.

What a chart says (`said`) needs no matplotlib; only what draws it does.
"""
