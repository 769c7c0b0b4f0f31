// Intentional parse error check. Live coding resilience.
for
