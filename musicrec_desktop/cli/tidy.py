"""``tidy``: list what could be tidier, accept it by kind, take it back."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import Any

from musicrec_desktop.cli.terminal import alone, library, one_line, put, run_shown
from musicrec_desktop.cli.tidy_options import ALL
from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.tag_edits import TagsNotWritten
from musicrec_desktop.core.tidying import Proposal, TidyFindings, TidyKind, TidyResult
from musicrec_desktop.services.library.tidying import TidyService

NOTHING = "Nothing to tidy up."
HEADINGS = {
    TidyKind.MISSING: "Missing values",
    TidyKind.FORMS: "Spaces, letters and encodings",
    TidyKind.CASE: "Capitals",
    TidyKind.FEATURING: "Guests",
    TidyKind.GENRES: "Genres",
    TidyKind.SPELLING: "Spellings",
    TidyKind.ALBUMS: "Albums and discs",
    TidyKind.YEARS: "Years",
    TidyKind.DUPLICATES: "Copies",
    TidyKind.SOUND: "Sound",
}


def run(arguments: argparse.Namespace) -> int:
    """List, do or undo; 9 where a file could not be written."""
    if not (arguments.apply or arguments.undo):
        with library(arguments) as services:
            if arguments.ask_again:
                services.tidying().allow()
            findings = run_shown(services.tidying().look(find_copies=True))
            _list(_wanted(findings, arguments), arguments)
        return 0
    with alone(arguments), library(arguments) as services:
        services.tag_editing().recover()
        result = _do(services.tidying(), arguments)
    return _say(result, undone=arguments.undo, as_json=arguments.json)


def _do(service: TidyService, arguments: argparse.Namespace) -> TidyResult:
    if arguments.undo:
        return run_shown(service.undo())
    proposals = _wanted(run_shown(service.look(find_copies=True)), arguments)
    return run_shown(service.accept(proposals, in_files=arguments.files))


def _wanted(findings: TidyFindings, arguments: argparse.Namespace) -> list[Proposal]:
    kinds = set(arguments.apply or arguments.kind)
    return [
        proposal
        for proposal in findings.proposals
        if (not kinds or ALL in kinds or proposal.kind in kinds)
        and 100 * proposal.confidence >= arguments.sure
    ]


def _list(proposals: list[Proposal], arguments: argparse.Namespace) -> None:
    if arguments.json:
        put(json.dumps([_as_json(proposal) for proposal in proposals], ensure_ascii=False))
        return
    for kind, heading in HEADINGS.items():
        found = [proposal for proposal in proposals if proposal.kind is kind]
        if not found:
            continue
        put(f"{heading} ({kind.value}): {len(found)}")
        for proposal in found[: arguments.limit]:
            put(one_line(_line(proposal)))
        if len(found) > arguments.limit:
            put(f"  … and {len(found) - arguments.limit} more")
    if not proposals:
        put(NOTHING)


def _line(proposal: Proposal) -> str:
    number = len(proposal.tracks)
    tracks = f"{number} track" + "s" * (number != 1)
    change = f"{proposal.before or '(none)'} → {proposal.after or '(none)'}"
    change += " …" if proposal.various else ""
    if not proposal.acceptable:
        change = proposal.before
    return (
        f"  {100 * proposal.confidence:3.0f} %  {proposal.subject}: {change}  [{tracks}]  "
        f"{proposal.reason}"
    )


def _as_json(proposal: Proposal) -> dict[str, Any]:
    return {**asdict(proposal), "kind": proposal.kind.value, "key": proposal.key}


def _say(result: TidyResult, *, undone: bool, as_json: bool) -> int:
    failures = [asdict(item) | {"path": display_path(item.path)} for item in result.failures]
    skipped = [asdict(item) | {"path": display_path(item.path)} for item in result.skipped]
    if as_json:
        counts = {"changed": result.changed, "files": result.files}
        put(json.dumps({**counts, "skipped": skipped, "failures": failures}))
    elif result.changed or skipped or failures:
        verb = "changed back" if undone else "changed"
        files = f", in {result.files} files" if result.files else ""
        tracks = f"{result.changed} track" + "s" * (result.changed != 1)
        put(f"{tracks} {verb}{files}. {len(skipped)} skipped.")
    else:
        put(NOTHING)
    for item in (*skipped, *failures):
        put(f"  {one_line(item['path'])}: {item['reason']}", error=True)
    return TagsNotWritten.exit_code if failures else 0
