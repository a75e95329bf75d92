"""A trained network written as ONNX; needs the package ``onnx``, of the extra ``[cnn]``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.genre.cnn.layers import NetworkWeights

OPSET = 17
IR_VERSION = 9  # read by every onnxruntime since 1.16
INPUT = "pictures"
LOGITS, EMBEDDING, ACTIVATION = "logits", "embedding", "activation"


def write_onnx(weights: NetworkWeights, path: Path) -> None:
    """Write a network whose outputs are logits, the embedding, and what it looked at.

    The input is ``pictures`` (n, frames, bands), float32, log10 power, of any length. The
    outputs are ``logits`` (n, classes); ``embedding`` (n, features), the average over time
    before the last layer; and ``activation`` (n, classes, frames', bands'), the class
    activation map of Zhou et al. 2016, whose sum over bands and mean over frames plus the
    offsets is exactly the logits. Pictures are standardised inside.

    Parameters
    ----------
    weights : NetworkWeights
    path : pathlib.Path

    Raises
    ------
    StorageError
        If it cannot be written.
    """
    from onnx import checker

    model = _model(weights)
    checker.check_model(model, full_check=True)
    with replacing(path) as file:
        file.write(model.SerializeToString())


def _model(weights: NetworkWeights) -> Any:
    from onnx import TensorProto, helper

    graph = _Graph()
    level = graph.node("ReduceMean", INPUT, axes=[1, 2], keepdims=1)
    values = graph.node("Sub", INPUT, level)
    values = graph.node("Sub", values, graph.constant(weights.middle))
    values = graph.node("Div", values, graph.constant(weights.spread))
    values = graph.node("Unsqueeze", values, graph.constant(np.array([1], np.int64)))
    for block in weights.blocks:
        kernel, offsets = graph.constant(block.kernel), graph.constant(block.offsets)
        values = graph.node("Conv", values, kernel, offsets, auto_pad="SAME_UPPER")
        values = graph.node("Relu", values)
        window = list(block.pool)
        values = graph.node("MaxPool", values, kernel_shape=window, strides=window)
    steady = graph.node("ReduceMean", values, axes=[2], keepdims=0)
    steady = graph.node("Transpose", steady, perm=[0, 2, 1])
    graph.node("Flatten", steady, name=EMBEDDING)
    dense = graph.constant(weights.dense.reshape(-1, weights.dense.shape[2]))
    graph.node("Gemm", EMBEDDING, dense, graph.constant(weights.offsets), name=LOGITS)
    points = graph.constant(weights.dense)
    graph.node("Einsum", values, points, name=ACTIVATION, equation="ncfb,bck->nkfb")
    number, bands = TensorProto.FLOAT, len(weights.middle)
    classes, features = len(weights.offsets), weights.dense.shape[0] * weights.dense.shape[1]
    outputs = [
        helper.make_tensor_value_info(LOGITS, number, ["n", classes]),
        helper.make_tensor_value_info(EMBEDDING, number, ["n", features]),
        helper.make_tensor_value_info(ACTIVATION, number, ["n", classes, None, None]),
    ]
    given = [helper.make_tensor_value_info(INPUT, number, ["n", "frames", bands])]
    made = helper.make_graph(graph.nodes, "genre", given, outputs, graph.constants)
    return helper.make_model(
        made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION
    )


class _Graph:
    """Nodes and constants, as they are added."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def constant(self, values: NDArray[Any]) -> str:
        from onnx import numpy_helper

        name = f"constant-{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, kind: str, *inputs: str, name: str = "", **attributes: Any) -> str:
        from onnx import helper

        result = name or f"{kind}-{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [result], **attributes))
        return result
