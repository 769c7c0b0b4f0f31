declare(strict_types=1);

{prologue}class {class_name}
{
    use {trait_name};
}
