"""Returned files made by one edit each, with what the edit must read as: the expectation stands beside the edit.

`python -m tests.documents.review.corpus FOLDER` writes them in the form of the sample cases, for other judges.
"""
