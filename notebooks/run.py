"""Runs a notebook from top to bottom and keeps what it printed: run.py NOTEBOOK RESULT (both may be the same file)."""

import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

# What differs from run to run though nothing else does, and would show in every diff.
VOLATILE = ("execution", "collapsed", "scrolled")

path, result = sys.argv[1:]
notebook = nbformat.read(path, as_version=4)
try:
    NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
except CellExecutionError as error:
    sys.exit(f"{path}: a cell failed.\n{error}")
for cell in notebook.cells:
    for name in VOLATILE:
        cell.metadata.pop(name, None)
notebook.metadata.language_info = {"name": "python"}
nbformat.validate(notebook)
nbformat.write(notebook, result)
