"""Why a file cannot be used: kept, and sent by workers, in English; shown in any language.

A reason is a clause, marked where it is raised: ``to_translate("Reasons", "it is a folder")``.
One that holds a detail stands in the table below, by which the detail is found again.
"""

from __future__ import annotations

import errno

from musicrec_desktop.core.kept_words import KeptWords
from musicrec_desktop.core.phrases import Phrase
from musicrec_desktop.core.translation import to_translate

_WITH_DETAIL = (
    to_translate("Reasons", "its sound could not be converted ({detail})"),
    to_translate("Reasons", "reading it took longer than {seconds} seconds"),
    to_translate("Reasons", "it is too long for all of it to be read within {seconds} seconds"),
    to_translate("Reasons", "the decoder did not finish within {seconds} seconds"),
    to_translate("Reasons", "a fault in the program ({detail})"),
    to_translate("Reasons", "its CUE sheet cannot be used: {reason}"),
    to_translate("Reasons", "the genre “{genre}” has too few tracks"),
    to_translate("Reasons", "the model does not know the genre “{genre}”"),
    to_translate("Reasons", "“{text}” is not a track number"),
    to_translate("Reasons", "“{text}” is not a time"),
    to_translate("Reasons", "track {number} lies in no file"),
    to_translate("Reasons", "track {number} begins before the one before it"),
)


_OF_THE_SYSTEM = {
    errno.ENOENT: to_translate("Reasons", "it is not there"),
    errno.ELOOP: to_translate("Reasons", "it is a link that leads back to itself"),
    errno.ENAMETOOLONG: to_translate("Reasons", "its path is longer than the system allows"),
    errno.EIO: to_translate("Reasons", "its drive could not read it, and may be failing"),
}

# What a drive says that fails, or went away while a file was open.
FAILING_DRIVE = frozenset({errno.EIO, errno.ENXIO, errno.ENODEV, errno.ETIMEDOUT})


def system_reason(error: OSError) -> str:
    """Return why the system refused a file, as a clause in English.

    Parameters
    ----------
    error : OSError
        What is rare, or plain enough, is said in the system's own words.
    """
    known = _OF_THE_SYSTEM.get(error.errno or 0)
    said = known or error.strerror or str(error)
    return said[:1].lower() + said[1:]  # it goes on after a colon


def shown_reason(reason: str) -> str:
    """Return a reason that was kept, or came from a worker, in the reader's language.

    Parameters
    ----------
    reason : str
        In English. What is in no catalogue, such as what the system says, stays as it is.
    """
    return str(kept_reason(reason))


def kept_reason(reason: str) -> Phrase:
    """Return a reason that was kept for a worker to send on."""
    return _REASONS.shown(reason)


_REASONS = KeptWords("Reasons", _WITH_DETAIL, {"reason": kept_reason})  # no words
