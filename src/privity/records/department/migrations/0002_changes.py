"""What each import changed, so that a gate reads no more than that."""

from typing import Any, ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar[list[Any]] = [("department", "0001_initial")]

    operations: ClassVar[list[Any]] = [
        migrations.CreateModel(
            name="Change",
            fields=[
                ("revision", models.BigIntegerField(primary_key=True, serialize=False)),
                ("imported_at", models.DateTimeField()),
                ("everything", models.BooleanField()),
                ("people", models.JSONField(default=list)),
                ("cases", models.JSONField(default=list)),
            ],
        ),
    ]
