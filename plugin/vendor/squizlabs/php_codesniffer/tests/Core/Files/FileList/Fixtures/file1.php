<?php

// Empty file for testing purposes.
