const fs = require('node:fs');
const Mocha = require('mocha');

/** Mocha's spec output, and the counts as JSON for test/run.mjs in the file named by SUMMARY_FILE. */
module.exports = class SummaryReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const skipped = [];
    runner.on('pending', (test) => {
      const [suite] = test.titlePath();
      skipped.push({ title: test.fullTitle(), suite });
    });
    runner.once('end', () => {
      const { passes, failures } = runner.stats;
      const file = process.env.SUMMARY_FILE;
      if (file) fs.writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped }));
    });
  }
};
