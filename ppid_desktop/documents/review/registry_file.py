"""Reads and writes `registry.json`, what a workspace holds of its exports (schema `ppid-registry/1`)."""

import json
from pathlib import Path

from ppid_desktop.documents.review.json_form import Json, from_plain, to_plain
from ppid_desktop.domain.errors import SourceUnreadable, UserMistake
from ppid_desktop.domain.review import Registry
from ppid_desktop.domain.review_registry import REGISTRY_SCHEMA


class RegistryUnreadable(UserMistake):
    """The file is no registry of this schema."""

    what = "Berkas daftar ekspor tidak dapat dibaca."
    meaning = "Berkas yang kembali tidak dapat dicocokkan dengan draf yang pernah dikirim."
    next_step = "Periksa apakah Anda memilih berkas daftar ekspor yang benar."


def load_registry(path: Path) -> Registry:
    """Read a registry; raise RegistryUnreadable when it is none, SourceUnreadable when locked."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise SourceUnreadable from error
    except UnicodeDecodeError as error:
        raise RegistryUnreadable from error
    return parse_registry(text)


def parse_registry(text: str) -> Registry:
    """Read a registry from its JSON text."""
    try:
        data = json.loads(text)
        registry = from_plain(Registry, data)
        fits = registry.schema == REGISTRY_SCHEMA and bool(registry.mac_key)
    except (ValueError, RecursionError) as error:
        raise RegistryUnreadable from error
    if not fits:
        raise RegistryUnreadable
    return registry


def registry_to_json(registry: Registry) -> Json:
    """Return a registry as plain JSON data."""
    return to_plain(registry)
