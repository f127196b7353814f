"""What the web process may write to a log: what failed and where in the code, never a message, address or value."""

import logging
import traceback


class QuietFormatter(logging.Formatter):
    """An exception's own words may hold what was being read, so only its type and the places in the code are kept."""

    def format(self, record: logging.LogRecord) -> str:
        line = f"{self.formatTime(record)} {record.levelname} {record.name} {record.module}:{record.lineno}"
        if record.exc_info and record.exc_info[0]:
            kind, _, trace = record.exc_info
            steps = " < ".join(f"{s.name}:{s.lineno}" for s in reversed(traceback.extract_tb(trace)))
            line += f" {kind.__name__} at {steps}"
        return line
