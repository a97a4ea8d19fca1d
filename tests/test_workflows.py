"""What the hosted builds may do, kept as narrow as it was written."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

GITHUB = Path(__file__).resolve().parents[1] / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))


def steps(workflow: Path) -> list[dict[str, Any]]:
    return [step for job in yaml.safe_load(workflow.read_text("utf-8"))["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_to_a_commit_and_says_its_version(workflow: Path) -> None:
    lines = [line for line in workflow.read_text("utf-8").splitlines() if "uses:" in line]
    assert [line for line in lines if not re.search(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d", line)] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_reads_only_and_ends_in_time(workflow: Path) -> None:
    told = yaml.safe_load(workflow.read_text("utf-8"))
    assert told["permissions"] == {"contents": "read"}
    assert all(job["timeout-minutes"] <= 60 for job in told["jobs"].values())
    checkouts = [step for step in steps(workflow) if "checkout" in step.get("uses", "")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)
    assert [step for step in steps(workflow) if "cache" in step.get("uses", "") + str(step.get("with"))] == []


def test_the_job_that_publishes_runs_no_code_of_ours() -> None:
    jobs = yaml.safe_load((GITHUB / "workflows" / "pages.yml").read_text("utf-8"))["jobs"]
    writing = [name for name, job in jobs.items() if "write" in job.get("permissions", {}).values()]
    assert writing == ["deploy"]
    assert jobs["deploy"]["permissions"] == {"pages": "write", "id-token": "write"}
    assert [step for step in jobs["deploy"]["steps"] if "run" in step or "checkout" in step["uses"]] == []


def test_new_versions_wait_a_week() -> None:
    updates = yaml.safe_load((GITHUB / "dependabot.yml").read_text("utf-8"))["updates"]
    assert {each["package-ecosystem"]: each["cooldown"]["default-days"] for each in updates} == {
        "pip": 7,
        "github-actions": 7,
    }
