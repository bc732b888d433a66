"""The vault: encrypted database, index, softfiles, keys and backups."""
