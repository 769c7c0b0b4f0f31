
        @trigger_error({deprecation}, E_USER_DEPRECATED);
