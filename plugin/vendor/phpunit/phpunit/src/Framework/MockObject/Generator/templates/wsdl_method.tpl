
    public function {method_name}({arguments})
    {
    }
