"""A convolutional network on mel pictures: trained in a process of its own, kept as ONNX.

Only ``network``, ``learner`` and ``training`` need the extra ``[cnn]`` (Keras on JAX), and
only that process imports them; a trained network is run by onnxruntime alone.
"""
