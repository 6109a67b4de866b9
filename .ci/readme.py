"Make README.md from nbs/index.ipynb; with --check, fail if it is not what is there."
import re
import sys
from pathlib import Path
from posixpath import join, normpath

from nbconvert import MarkdownExporter
from nbconvert.preprocessors import RegexRemovePreprocessor

root = Path(__file__).resolve().parents[1]
exporter = MarkdownExporter(exclude_input=True)
exporter.register_preprocessor(RegexRemovePreprocessor(patterns=[r"#\| hide"]), enabled=True)
text, _ = exporter.from_filename(root/"nbs"/"index.ipynb")
text = re.sub(r"\]\((?!http)([^)]+)\)", lambda link: f"]({normpath(join('nbs', link[1]))})", text)
text = re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"
readme = root/"README.md"
if "--check" not in sys.argv:
    readme.write_text(text)
elif readme.read_text() != text:
    sys.exit("README.md is not what nbs/index.ipynb makes: run `python .ci/readme.py`")
