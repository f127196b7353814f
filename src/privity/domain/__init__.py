"""The rules. Pure: no framework, no input or output, no clock; `at` is always an argument."""
