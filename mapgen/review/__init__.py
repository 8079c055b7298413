"""The review desk: a person corrects a map on a page that only their own machine serves.

It imports nothing here: the address is printed before anything heavy is loaded.
"""

__all__: list[str] = []
