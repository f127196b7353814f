"""One recogniser, one file, with examples that it must find, must leave, and that were made to fool it."""

import importlib
import pkgutil

import pytest

from privity.domain.detection import recognisers

MODULES = [m.name for m in pkgutil.iter_modules(recognisers.__path__) if not m.ispkg]


@pytest.mark.parametrize("name", MODULES)
def test_a_recogniser_carries_valid_invalid_and_adversarial_examples(name: str) -> None:
    module = importlib.import_module(f"{recognisers.__name__}.{name}")
    assert [example for example in ("VALID", "INVALID", "ADVERSARIAL") if not getattr(module, example, None)] == []
