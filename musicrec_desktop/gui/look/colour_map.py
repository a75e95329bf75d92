"""Colour maps of the spectrograms: perceptually uniform ones, grey, and the program's own.

In all of them lightness rises with the level, so that a louder sound is lighter and
equal steps in level look about equal.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.translation import to_translate

# Every fifth colour of matplotlib's tables, in hexadecimal; both sets are CC0. Viridis,
# magma and inferno: Smith, van der Walt and Firing (2015). Cividis: Nuñez, Anderton and
# Renslow, "Optimizing colormaps with consideration for color vision deficiency" (2018).
_STOPS = {
    # ten samples of inferno, a little warmer between them
    "ember": "0000041b0c414a0c6b781c6da52c60cf4446ed6925fb9b06f7d13dfcffa4",
    "inferno": (
        "00000402020c0504170a072210092d160b391e0c45260c512f0a5b380962400a67490b6a510e6c59106e"
        "61136e69166e71196e781c6d801f6c88226a902568982766a02a63a82e5fb0315bb73557bf3952c63d4d"
        "cc4248d34743d94d3ddf5337e45a31e9612bed6925f1711ff47918f78212f98b0bfa9407fb9d07fca60c"
        "fcb014fbba1ffac42af8cd37f6d746f4e156f2ea69f2f27df5f992fcffa4"
    ),
    "magma": (
        "00000402020b0504160907200e0b2b140e361a104221114e29115a311165390f6e420f754a107952137c"
        "5a167e6219806a1c81721f81792282812581892881912b81992d80a1307eaa337db2357bba3878c23b75"
        "ca3e72d2426fd9466be04c67e75263ec5860f1605df4695cf7725cf97b5dfb8560fc8e64fd9869fea16e"
        "feaa74feb47bfebd82fec68afecf92fed89afde2a3fdebacfcf4b6fcfdbf"
    ),
    "viridis": (
        "44015446085c471063481769481d6f482475472a7a46307e453781433d844142873f48893d4e8a3a538b"
        "38598c355e8d33638d31688e2e6d8e2c718e2a768e297b8e27808e25848e23898e218e8d20928c1f978b"
        "1e9c891fa18821a58524aa8328ae802eb37c35b7793dbc7446c06f50c46a5ac86465cb5e70cf577cd250"
        "89d54895d840a2da37b0dd2fbddf26cae11fd8e219e5e419f1e51dfde725"
    ),
    "cividis": (
        "00224e002656002a5f002d68003070083370163770203a6f273e6e2e416d34456c3a486c3f4c6c444f6c"
        "49536c4e566c535a6d575d6d5c616e60646f656870696b716d6f727272747676767a7a787e7d78838179"
        "8885788d8878928c789690779b9476a09875a59c74aaa073afa471b5a86fbaac6dbfb06bc4b468c9b965"
        "cfbd62d4c15fdac65bdfca57e5cf52ead34cf0d846f6dd3ffce236fee838"
    ),
    "grey": "000000ffffff",
    # From blue over violet and orange to yellow, equal steps of CIE 1976 L*a*b* apart and ever
    # lighter: few classes on a dark ground, and on a light one, differ more than in viridis.
    "classes-dark": (
        "4d6bff8d67ffb167f5c56adfd86ccbe96eb7f275a4f67f91f9897efc936bffa05affb554ffca4dffdb5f"
        "ffe686fff0abfffbd0"
    ),
    "classes-light": (
        "14205f2623753a278d542a9f782a9a962a96a52d89b1317bbe356dca395fce3f4fcc473dca4f29c85912"
        "ba660bad7105a07c00"
    ),
}

NAMES = {
    "ember": to_translate("Colour maps", "Ember"),
    "inferno": to_translate("Colour maps", "Inferno"),
    "magma": to_translate("Colour maps", "Magma"),
    "viridis": to_translate("Colour maps", "Viridis"),
    "cividis": to_translate("Colour maps", "Cividis"),
    "grey": to_translate("Colour maps", "Grey"),
}
DEFAULT_MAP = "ember"


@cache
def lookup_table(brightness: float = 1.0, name: str = DEFAULT_MAP) -> NDArray[np.uint32]:
    """Return the colour of each level.

    Parameters
    ----------
    brightness : float
        1 for full colours, less for dimmer ones.
    name : str
        A key of :data:`NAMES`.

    Returns
    -------
    ndarray of shape (256,), uint32
        Pixels of ``QImage.Format_RGB32``.
    """
    stops = np.frombuffer(bytes.fromhex("".join(_STOPS[name])), np.uint8).reshape(-1, 3)
    place = np.linspace(0, len(stops) - 1, 256)
    channels = [np.interp(place, np.arange(len(stops)), stops[:, i]) for i in range(3)]
    red, green, blue = (np.round(channel * brightness).astype(np.uint32) for channel in channels)
    return np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue


def ranged_table(
    floor_db: float, ceiling_db: float, first_db: float, step_db: float, name: str
) -> NDArray[np.uint32]:
    """Return the colour of each of 256 levels when only a range of them is spread out.

    Parameters
    ----------
    floor_db, ceiling_db : float
        Where the map begins and ends; the ceiling lies above the floor.
    first_db, step_db : float
        The decibels of level 0, and between two levels.
    name : str

    Returns
    -------
    ndarray of shape (256,), uint32
    """
    decibels = first_db + step_db * np.arange(256)
    share = np.clip((decibels - floor_db) / (ceiling_db - floor_db), 0, 1)
    return lookup_table(1.0, name)[np.rint(share * 255).astype(int)]
