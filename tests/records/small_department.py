"""One family and its workers, as the JSON form, for tests that change one thing in it."""

from typing import Any


def small() -> dict[str, Any]:
    return {
        "department": {"name": "St Brannock", "jurisdiction": "JE"},
        "people": [
            {
                "id": "p-kid",
                "name": "Isla Falle",
                "born": "2016-02-29",
                "identifiers": [{"kind": "nhs_number", "value": "999 000 0018"}],
            },
            {
                "id": "p-mum",
                "name": "Anna Falle",
                "aliases": ["Annie", "Anna Picot"],
                "contacts": [
                    {"kind": "email", "value": "anna@mail.example", "verified": True},
                    {
                        "kind": "address",
                        "value": "1 Rue de Haut, Trinity",
                        "id": "k-home",
                        "protected": True,
                        "from": "2026-02-01",
                    },
                ],
            },
            {"id": "p-dad", "name": "Rob Falle"},
            {"id": "p-sw", "name": "Jo Rive", "staff": {"role": "social_worker", "team": "Assessment"}},
            {"id": "p-gp", "name": "Dr Shah", "professional": {"agency": "Elm Tree Surgery", "role": "gp"}},
        ],
        "cases": [
            {
                "id": "c-1",
                "reference": "CF-1",
                "subjects": ["p-kid"],
                "involvements": [
                    {"person": "p-mum", "role": "mother", "parental_responsibility": ["p-kid"]},
                    {"person": "p-dad", "role": "father", "parental_responsibility": True},
                    {"person": "p-sw", "role": "social_worker", "allocated": True, "from": "2026-01-05"},
                    {"person": "p-gp", "role": "gp"},
                ],
                "facts": [
                    {
                        "id": "f-1",
                        "about": ["p-mum"],
                        "category": "abuse",
                        "text": ["was hit"],
                        "in_confidence": True,
                        "source": "p-mum",
                        "protected": True,
                    }
                ],
                "grants": [
                    {"reader": "p-gp", "fact": "f-1", "by": "p-sw", "reason": "consent"},
                    {
                        "reader": "p-gp",
                        "about": ["p-mum"],
                        "categories": ["health"],
                        "purposes": ["contact_arrangements"],
                        "answers": ["not-needed"],
                        "by": "p-sw",
                        "reason": "handover",
                    },
                ],
                "bars": [
                    {
                        "readers": ["p-dad"],
                        "about": ["p-mum"],
                        "categories": ["address", "contact"],
                        "ground": "order",
                        "from": "2026-02-01T00:00:00Z",
                        "review": "2026-08-01",
                    }
                ],
            }
        ],
        "relations": [{"person": "p-sw", "to": "p-dad", "relation": "cousin"}],
        "complaints": [{"id": "k-7", "made_by": "p-mum", "names": ["p-sw"], "case": "c-1", "handlers": ["p-gp"]}],
        "groups": [
            {"address": "core.1@stbrannock.example", "members": ["p-sw", "gp@elmtree.example"], "from": "2026-03-10"}
        ],
    }
