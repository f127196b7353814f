"""Department files: JSON or a folder of CSV files in, a valid Department out, or a refusal that says where and why."""

from privity.records.intake.reading import department_from_dict, read_department
from privity.records.intake.refused import Refused
from privity.records.intake.written import write_csv, write_department

__all__ = ["Refused", "department_from_dict", "read_department", "write_csv", "write_department"]
