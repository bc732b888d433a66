"""The widgets every surface is made of; none knows a record."""
