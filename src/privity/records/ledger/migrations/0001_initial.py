"""The ledger's tables, with the head of an empty ledger."""

from typing import Any, ClassVar

from django.db import migrations, models


def empty_ledger(apps: Any, schema_editor: Any) -> None:
    head = apps.get_model("ledger", "Head")
    head.objects.using(schema_editor.connection.alias).create(id=0, size=0, frontier=b"")


class Migration(migrations.Migration):
    initial = True

    dependencies: ClassVar = []

    operations: ClassVar = [
        migrations.CreateModel(
            name="Entry",
            fields=[
                ("index", models.BigIntegerField(primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
                ("kind", models.CharField(max_length=64)),
                ("body", models.BinaryField()),
                ("leaf", models.BinaryField()),
                ("salt", models.BinaryField()),
            ],
            options={"db_table": "ledger_entry"},
        ),
        migrations.CreateModel(
            name="Head",
            fields=[
                ("id", models.SmallIntegerField(primary_key=True, serialize=False)),
                ("size", models.BigIntegerField()),
                ("frontier", models.BinaryField()),
            ],
            options={"db_table": "ledger_head"},
        ),
        migrations.CreateModel(
            name="Checkpoint",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("size", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                ("signed", models.TextField()),
            ],
            options={"db_table": "ledger_checkpoint"},
        ),
        migrations.CreateModel(
            name="Learnt",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("reader", models.CharField(max_length=200)),
                ("about", models.CharField(max_length=200)),
                ("category", models.CharField(max_length=64)),
                ("fact", models.CharField(default="", max_length=200)),
                ("case", models.CharField(default="", max_length=200)),
                ("at", models.DateTimeField()),
                ("channel", models.CharField(max_length=64)),
                ("by", models.CharField(default="", max_length=200)),
                ("entry", models.BigIntegerField()),
            ],
            options={"db_table": "ledger_learnt"},
        ),
        migrations.AddIndex(
            model_name="learnt",
            index=models.Index(fields=["reader", "about", "category"], name="ledger_learnt_reader"),
        ),
        migrations.AddIndex(
            model_name="learnt",
            index=models.Index(fields=["entry"], name="ledger_learnt_entry"),
        ),
        migrations.CreateModel(
            name="Key",
            fields=[
                ("name", models.CharField(max_length=32, primary_key=True, serialize=False)),
                ("fingerprint", models.CharField(max_length=64)),
            ],
            options={"db_table": "ledger_key"},
        ),
        migrations.RunPython(empty_ledger, migrations.RunPython.noop),
    ]
