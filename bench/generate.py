"""Contender: transformers.generate decides extraction. generate.py '{"model", "threads"}'; a request: {"questions": FILE, "batch": n, "suffix": n}"""

import json
import sys
import time

import torch
from transformers import AutoModelForCausalLM

given = json.loads(sys.argv[1])
torch.set_num_threads(given["threads"])
model = AutoModelForCausalLM.from_pretrained(given["model"], dtype=torch.float32).eval()
print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    with open(request["questions"]) as file:
        asked = [(q["ids"], offset) for q in json.load(file) for offset in q["offsets"]]
    suffix, batch = request["suffix"], request["batch"]
    start = time.perf_counter()
    answers = [None] * len(asked)
    # Prompts of one length stand together, so that nothing is padded.
    order = sorted(range(len(asked)), key=lambda i: asked[i][1])
    with torch.inference_mode():
        while order:
            length = asked[order[0]][1]
            chosen = [i for i in order[:batch] if asked[i][1] == length]
            order = order[len(chosen) :]
            prompt = torch.tensor([asked[i][0][:length] for i in chosen])
            said = model.generate(
                prompt, attention_mask=torch.ones_like(prompt), max_new_tokens=suffix, min_new_tokens=suffix,
                do_sample=False, use_cache=True, eos_token_id=None, pad_token_id=0,
            )  # fmt: skip
            for i, row in zip(chosen, said.tolist()):
                answers[i] = row[length:] == asked[i][0][length : length + suffix]
    print(json.dumps({"seconds": time.perf_counter() - start, "answers": answers}), flush=True)
