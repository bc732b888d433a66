"""Collective submission: several drafts out under one nota, back in one drop, decided on one sheet."""
