#!/usr/bin/env python3
"""Trains data/tokenizer/tokenizer.json: a byte-level BPE of 4,096 tokens in which every digit is a token of its own.

Needs Python's `tokenizers` (made with 0.23.3; not a dependency of the project). The training text, in this order: MedQuAD questions and
answers, PubMedQA questions, contexts and long answers, synthetic clinical notes of the `base` templates. The `held-out` templates are
left out, as they are from the base model. Same input, same file: the hash stands in data/tokenizer/README.md and in a test.

    npx tsc -b
    node scripts/write-notes.mjs 101 4000 1 2 base full > notes.jsonl
    python3 scripts/train-tokenizer.py --medquad medquad.jsonl.gz --pubmedqa pqal.json --notes notes.jsonl --out data/tokenizer/tokenizer.json
"""

import argparse
import gzip
import hashlib
import json

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

VOCABULARY_SIZE = 4096


def texts(arguments):
    with gzip.open(arguments.medquad, "rt", encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            yield record["question"] + "\n" + record["answer"]
    with open(arguments.pubmedqa, encoding="utf-8") as file:
        for record in json.load(file).values():
            yield "\n".join([record["QUESTION"], *record["CONTEXTS"], record["LONG_ANSWER"]])
    with open(arguments.notes, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)["text"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("medquad", "pubmedqa", "notes", "out"):
        parser.add_argument(f"--{name}", required=True)
    arguments = parser.parse_args()
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY_SIZE,
        min_frequency=2,
        special_tokens=["<|endoftext|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts(arguments), trainer)
    tokenizer.save(arguments.out, pretty=False)
    with open(arguments.out, "rb") as file:
        print(hashlib.sha256(file.read()).hexdigest(), tokenizer.get_vocab_size())


if __name__ == "__main__":
    main()
