"""Pekerjaan: the records in work and the daftar identifikasi of each unit."""
