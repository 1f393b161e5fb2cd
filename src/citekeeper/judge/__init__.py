"""Evidence to judgement: pure functions over stored evidence, the same answer every time.

`standing` says what one look at a link means, `history` what all looks together mean, `network`
whether a run can be trusted at all, `choose` which memento serves a citation.
"""
