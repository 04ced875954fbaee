"""Unpacks the named folders of a wheel and checks every file against the wheel's RECORD (PEP 376, PEP 427).

Usage: unpack_wheel.py WHEEL FOLDER PREFIX...
Writes one line a step to stdout: "progress DONE_BYTES TOTAL_BYTES", and at the end "unpacked NUM_FILES".
"""

import base64
import csv
import hashlib
import io
import os
import sys
import zipfile

CHUNK_BYTES = 1 << 20
REPORT_BYTES = 16 << 20


def read_record(wheel):
    """File name -> (hash name, digest) of the wheel's RECORD."""
    names = [name for name in wheel.namelist() if name.count("/") == 1 and name.endswith(".dist-info/RECORD")]
    if len(names) != 1:
        raise SystemExit("error: the wheel has no RECORD")
    rows = csv.reader(io.StringIO(wheel.read(names[0]).decode("utf-8")))
    return {row[0]: tuple(row[1].split("=", 1)) for row in rows if len(row) >= 2 and "=" in row[1]}


def main(wheel_path, folder, prefixes):
    root = os.path.realpath(folder)
    with zipfile.ZipFile(wheel_path) as wheel:
        record = read_record(wheel)
        members = [m for m in wheel.infolist() if not m.is_dir() and m.filename.startswith(tuple(prefixes))]
        total = sum(member.file_size for member in members)
        done = reported = 0
        for member in members:
            target = os.path.realpath(os.path.join(root, member.filename))
            if not target.startswith(root + os.sep):
                raise SystemExit(f"error: {member.filename} points outside of the folder")
            if member.filename not in record:
                raise SystemExit(f"error: {member.filename} is not in the wheel's RECORD")
            algorithm, expected = record[member.filename]
            digest = hashlib.new(algorithm)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with wheel.open(member) as source, open(target, "wb") as sink:
                while chunk := source.read(CHUNK_BYTES):
                    digest.update(chunk)
                    sink.write(chunk)
                    done += len(chunk)
                    if done - reported >= REPORT_BYTES:
                        reported = done
                        print(f"progress {done} {total}", flush=True)
            if base64.urlsafe_b64encode(digest.digest()).rstrip(b"=").decode() != expected:
                raise SystemExit(f"error: {member.filename} does not have the hash of the wheel's RECORD")
    print(f"unpacked {len(members)}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
