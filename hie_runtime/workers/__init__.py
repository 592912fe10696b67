"""Worker processes: where a site's own code and CPU-heavy transforms run, apart from the engine.

The engine starts them (never by fork), hands them blocks of jobs over their standard input and reads
blocks of results from their standard output. A worker stores nothing and knows no queue.
"""

# What makes the packaged ``hie-runtime`` program a worker.
WORKER_ARGUMENT = "--worker"
