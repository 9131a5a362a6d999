"""A second, slow and obvious implementation of the timeline, written from the text alone.

It goes over every civil day, keeps every number as a fraction and shares nothing with the engine but the Hijri calendar
and the rules in machine form. Where the two disagree, one of them has misread the text.
"""
