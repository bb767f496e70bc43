"""Words that the tables of refused documents share."""


class _Drop:
    """What an edit says to take a member or an entry away."""

    def __repr__(self):
        return "DROP"


DROP = _Drop()


def en(words):
    """A text in the first language of the base document."""
    return {"en": words}
