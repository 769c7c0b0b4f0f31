import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { RealStore } from '../store/real-store.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const PICTURES = process.env.E2E_PICTURES ?? join(tmpdir(), 'storebooks-pictures');

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 400, height: 800 };

/** In the browser: by how much one of our parts is wider than its place. */
const WIDEST = `Math.max(0, ...[...document.querySelectorAll('#storebooks, .components-modal__frame')].map(
  (part) => part.scrollWidth - part.clientWidth))`;

/** In the browser: fields and buttons that no label, text or title names. */
const NAMELESS = `[...document.querySelectorAll('#storebooks :is(input, select, textarea, button, a), .components-modal__frame :is(input, select, textarea, button, a)')]
  .filter((one) => one.type !== 'hidden' && (one.labels?.length ?? 0) === 0
    && [one.getAttribute('aria-label'), one.getAttribute('aria-labelledby'), one.textContent].every((name) => !name?.trim()))
  .map((one) => one.outerHTML.slice(0, 200))`;

/** A browser in wp-admin, with what it has to complain about. */
export interface AdminBrowser {
  readonly page: Page;
  /** Errors in the console, of scripts too. */
  readonly messages: string[];
  /** Screens wider than a phone's, and what has no name for a screen reader. */
  readonly faults: string[];
  /** A picture at the width of a desk and at that of a phone; what does not fit or has no name is remembered. */
  look(name: string): Promise<void>;
  signIn(store: RealStore): Promise<void>;
  /** Opens the plugin's page, at the place after "#". */
  open(store: RealStore, place?: string): Promise<void>;
  see(text: string | RegExp): Promise<void>;
  close(): Promise<void>;
}

/** @param folder Of the pictures, below the one for all. */
export async function openAdminBrowser(folder: string): Promise<AdminBrowser> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage({ viewport: DESK });
  const pictures = join(PICTURES, folder);
  mkdirSync(pictures, { recursive: true });
  const messages: string[] = [];
  const faults: string[] = [];
  let picture = 0;
  page.on('console', (message) => {
    if (message.type() === 'error') messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));

  return {
    page,
    messages,
    faults,
    async look(name) {
      const file = join(pictures, `${String(++picture).padStart(2, '0')}-${name}`);
      // What sticks to the screen would lie across the middle of the picture.
      await page.evaluate('window.scrollTo(0, 0)');
      await page.screenshot({ path: `${file}.png`, fullPage: true });
      await page.setViewportSize(PHONE);
      await page.screenshot({ path: `${file}-phone.png`, fullPage: true });
      const widest = await page.evaluate<number>(WIDEST);
      if (widest > 0) faults.push(`${name}: too wide by ${String(widest)} px`);
      for (const nameless of await page.evaluate<string[]>(NAMELESS)) faults.push(`${name}: no name: ${nameless}`);
      await page.setViewportSize(DESK);
    },
    async signIn(store) {
      await page.goto(`${store.url}/wp-login.php`);
      await page.fill('#user_login', store.adminUser);
      await page.fill('#user_pass', store.adminPassword);
      await page.click('#wp-submit');
      await page.waitForURL(/wp-admin/);
    },
    async open(store, place = '') {
      await page.goto(`${store.url}/wp-admin/admin.php?page=storebooks${place}`);
    },
    see: (text) => page.getByText(text).first().waitFor(),
    close: () => browser.close(),
  };
}
