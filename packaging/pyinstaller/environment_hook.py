"""Run before the program in a bundle: give what it starts the environment it was started in.

The bundle's loader points the system's search for libraries at the bundle. A browser or a
file manager that the program opens must not find these libraries before its own. This process
has read the variable already; a worker is the same program again, and its loader is told to
begin anew, or it would take the variable for set.
https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html
"""

import os
import sys

# Where systems keep the certificates that they trust: the bundle's OpenSSL knows the place of
# the system that it was built on only.
CERTIFICATES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Arch, Flatpak's runtimes
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # Alpine, macOS
)


def _restore_environment() -> None:
    if not sys.platform.startswith("linux"):
        return
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def _find_certificates() -> None:
    if sys.platform == "win32" or "SSL_CERT_FILE" in os.environ:
        return
    found = next(filter(os.path.exists, CERTIFICATES), None)
    if found is not None:
        os.environ["SSL_CERT_FILE"] = found


_restore_environment()
_find_certificates()
