import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const adapters = ['worker/adapters/**', 'worker/main.ts'];

/** Time, chance and the network come as arguments, so that the simulation can own them (DESIGN §3). */
const noWorld = [
  { object: 'Date', property: 'now', message: 'take a Clock' },
  { object: 'Math', property: 'random', message: 'take a Random' },
];
const noWorldGlobals = ['setTimeout', 'setInterval', 'setImmediate', 'fetch', 'performance'].map((name) => ({
  name,
  message: 'only adapters reach the world',
}));

/** Money is decimal or minor units; these make floats of it. */
const noFloats = [
  { selector: "CallExpression[callee.name='parseFloat']", message: 'no floats for money' },
  { selector: "MemberExpression[property.name='toFixed'][object.type='Literal']", message: 'no floats for money' },
  { selector: "CallExpression[callee.property.name='toNumber']", message: 'no floats for money' },
];

const COUNTING = new Set(['+', '-', '+=', '-=']);
const CALCULATING = new Set(['*', '/', '%', '**', '*=', '/=', '%=', '**=']);

/** Where amounts are reckoned with, numbers only count: a place in a list, a length, one more of them. */
const noFloatArithmetic = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { float: 'Reckon with Decimal or Minor: a number here is a float for money.' },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const isNumber = (node) => {
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
      return ['number', 'any'].includes(checker.typeToString(checker.getBaseTypeOfLiteralType(type)));
    };
    const isCount = (node) =>
      (node.type === 'Literal' && Number.isInteger(node.value)) ||
      (node.type === 'MemberExpression' && node.property.name === 'length');
    const check = (node) => {
      const calculates = CALCULATING.has(node.operator);
      if (!calculates && !COUNTING.has(node.operator)) return;
      if (!isNumber(node.left) || !isNumber(node.right)) return;
      if (calculates || (!isCount(node.left) && !isCount(node.right))) context.report({ node, messageId: 'float' });
    };
    return {
      BinaryExpression: check,
      AssignmentExpression: check,
      Literal(node) {
        if (typeof node.value === 'number' && !Number.isInteger(node.value))
          context.report({ node, messageId: 'float' });
      },
      "CallExpression[callee.name='Number'], UnaryExpression[operator='+']": (node) =>
        context.report({ node, messageId: 'float' }),
    };
  },
};

export default tseslint.config(
  { ignores: ['node_modules', 'plugin/worker', 'plugin/build', 'plugin/vendor', '**/*.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', require: 'readonly', module: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-properties': ['error', ...noWorld],
    },
  },
  {
    files: ['worker/**/*.ts'],
    ignores: adapters,
    rules: {
      'no-restricted-globals': ['error', ...noWorldGlobals],
      'no-restricted-syntax': [
        'error',
        ...noFloats,
        { selector: 'ExportDefaultDeclaration', message: 'name every export' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'take a Clock' },
      ],
    },
  },
  {
    files: ['worker/accounting/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\./|\\.\\./contract/|big\\.js$)', message: 'accounting/ is pure: contract and big.js only' },
          ],
        },
      ],
    },
  },
  {
    files: ['worker/accounting/**/*.ts'],
    // Days and a hash are no amounts.
    ignores: ['worker/accounting/booking-day.ts', 'worker/accounting/sha256.ts'],
    plugins: { storebooks: { rules: { 'no-float-arithmetic': noFloatArithmetic } } },
    rules: { 'storebooks/no-float-arithmetic': 'error' },
  },
  {
    files: ['worker/adapters/**/*.ts', 'worker/main.ts', 'test/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['test/simulators/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: 'worker/(?!contract)', message: 'a simulator is a second opinion: it shares only the contract' },
          ],
        },
      ],
    },
  },
  {
    files: ['admin-ui/**/*.tsx'],
    rules: {
      // "No longer needed since WordPress 7" is no reason to look odd on 6.7.
      '@typescript-eslint/no-deprecated': ['error', { allow: ['__next40pxDefaultSize', '__nextHasNoMarginBottom'] }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
);
