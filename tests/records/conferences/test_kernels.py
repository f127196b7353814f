"""The kernel that a conference asks is of the department as recorded now: a bar counts from its import on."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from tests.records.small_department import small

from privity.control.world import WorldUnavailable
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.policy import shipped_policy
from privity.domain.people import PersonId
from privity.records.department import kernels
from privity.records.department.importing import import_department
from privity.records.department.kernels import KernelsOfWorlds, RecordedKernels
from privity.records.department.loading import load_department
from privity.records.department.models import Standing
from privity.records.department.worlds import RecordedWorlds
from privity.records.intake import department_from_dict
from privity.records.keys import KeyMissing

AT = datetime(2026, 6, 1, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def bring(whole: dict[str, Any], day: int = 0) -> None:
    import_department(department_from_dict(whole, beside=load_department()), full=False, at=AT + timedelta(days=day))


def barred() -> dict[str, Any]:
    whole = small()
    whole["cases"][0]["bars"] = [{"readers": ["p-mum"], "ground": "order", "about": ["p-dad"]}]
    return whole


def test_a_bar_counts_from_its_import_on_without_everything_being_built_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    bring(small())
    recorded, built = RecordedKernels(shipped_policy), []

    def of(department: Department, policy: Any) -> Kernel:
        built.append(len(department.people))
        return Kernel.of(department, policy)

    monkeypatch.setattr(kernels, "Kernel", type("Kernels", (), {"of": staticmethod(of)}))
    first = recorded.current()
    assert PersonId("p-mum") not in first.index.bars
    assert recorded.current() is first
    bring(barred(), day=1)
    second = recorded.current()
    assert PersonId("p-mum") in second.index.bars
    assert recorded.current() is second
    assert len(built) == 1


def test_it_answers_as_the_kernel_that_mail_is_decided_with() -> None:
    bring(barred())
    worlds = RecordedWorlds(shipped_policy)
    assert KernelsOfWorlds(worlds).current() is worlds.current().kernel
    alone = RecordedKernels(shipped_policy).current()
    assert alone.index.department == worlds.current().kernel.index.department
    assert alone.policy == worlds.current().kernel.policy


@pytest.mark.parametrize("fault", ["nothing imported", "put away", "no table", "no key", "no policy"])
def test_what_can_not_be_asked_now_is_never_answered_from_before(fault: str, tmp_path: Path) -> None:
    policy, key = [shipped_policy()], [b"key"]

    def needed() -> bytes:
        if not key:
            raise KeyMissing
        return key[0]

    def in_force() -> Any:
        if not policy:
            raise OSError
        return policy[0]

    recorded = RecordedKernels(in_force, needed=needed)
    if fault != "nothing imported":
        bring(small())
        assert recorded.current()
    match fault:
        case "put away":
            Standing.objects.all().delete()
        case "no table":
            with connection.cursor() as cursor:
                cursor.execute("ALTER TABLE department_standing RENAME TO gone")
        case "no key":
            key.clear()
        case "no policy":
            policy.clear()
    with pytest.raises(WorldUnavailable):
        recorded.current()
